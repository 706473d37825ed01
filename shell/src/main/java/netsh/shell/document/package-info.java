/**
 * Holds the console sessions of Markdown documents and plain notes against what a lab prints for them: reads them, runs
 * them, tries out what would put a failing command right, and reports where the text and the machine disagree.
 */
package netsh.shell.document;
