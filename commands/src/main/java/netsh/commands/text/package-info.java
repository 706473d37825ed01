/**
 * The tools that read and change text line by line, and what tools of that kind share: options, input files,
 * patterns.
 */
package netsh.commands.text;
