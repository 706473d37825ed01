/**
 * The files of a simulated machine: a tree in memory, with mount points where other packages show live state as files.
 * Nothing here touches a real disk.
 */
package netsh.commands.file;
