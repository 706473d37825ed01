/** {@code ethtool}: what drivers tell of links and let be changed. */
package netsh.commands.ethtool;
