/** Package managers that know what the lab already has: {@code apt-get}, {@code apt}, {@code yum} and {@code dnf}; and {@code curl}. */
package netsh.commands.packages;
