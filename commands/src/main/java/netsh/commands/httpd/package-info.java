/** busybox's httpd: a small server of files over HTTP. */
package netsh.commands.httpd;
