package netsh.shell.document;

/** A document that cannot be used. The message says where, what is wrong and what would be right. */
final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    DocumentException(String document, String what) {
        super(document + ": " + what);
    }

    DocumentException(String document, int line, String what) {
        super(document + ":" + line + ": " + what);
    }
}
