package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import netsh.shell.lab.Lab;

/** Checks documents. */
final class DocumentCheck implements AutoCloseable {
    private final Supplier<Lab> labs;
    private final Lab library;
    private final boolean exact;

    /**
     * A check.
     *
     * @param labs gives fresh labs
     * @param exact whether everything is compared to the letter, and not by shape
     */
    DocumentCheck(Supplier<Lab> labs, boolean exact) {
        this.labs = labs;
        this.exact = exact;
        library = labs.get();
    }

    /** Checks a document, and tries out what would put its failing commands right. */
    DocumentReport check(String name, byte[] octets) throws DocumentException {
        Document document = new DocumentReader(library).read(name, octets);
        Vocabulary vocabulary = new Vocabulary(library);
        SessionCheck check = new SessionCheck(labs, vocabulary, exact);
        List<SessionCheck.Outcome> outcomes = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Session session : new Sessions(check).of(document)) {
            SessionCheck.Outcome outcome = check.check(session);
            outcomes.add(outcome);
            judgements.addAll(outcome.attempt().judgements());
            findings.addAll(CommandFindings.in(outcome));
            findings.addAll(AddressFindings.in(outcome.attempt().judgements()));
            findings.addAll(SharedAddresses.in(outcome.attempt().steps()));
            findings.addAll(new ScriptTrials(check, vocabulary, session, outcome.attempt()).findings());
        }
        findings.addAll(new OutputFindings(judgements).all());
        return new DocumentReport(document, outcomes, findings);
    }

    @Override
    public void close() {
        library.close();
    }
}
