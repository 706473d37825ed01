/** Package managers that know what the lab already has: {@code apt-get}, {@code apt}, {@code yum} and {@code dnf}. */
package netsh.commands.packages;
