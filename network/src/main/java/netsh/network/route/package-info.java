/** Routes, the tables they stand in and the rules that choose a table (net/ipv4/fib_* and net/core/fib_rules.c). */
package netsh.network.route;
