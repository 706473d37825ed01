package netsh.network.traffic;

/** A class of a discipline, as it is listed. */
public interface TrafficClass {
    /** Its name. */
    int id();

    /** The class that it is part of; {@link TrafficHandle#ROOT} for none, or the discipline. */
    int parent();

    /** What hangs on it; null where nothing does that can be seen. */
    QueueingDiscipline leaf();
}
