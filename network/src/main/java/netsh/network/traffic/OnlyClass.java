package netsh.network.traffic;

/**
 * The one class of a discipline that passes everything on to another one.
 *
 * @param owner the discipline
 * @param leaf what hangs on it; null where nothing does
 */
record OnlyClass(QueueingDiscipline owner, QueueingDiscipline leaf) implements TrafficClass {
    @Override
    public int id() {
        return owner.handle() | 1;
    }

    @Override
    public int parent() {
        return owner.handle();
    }
}
