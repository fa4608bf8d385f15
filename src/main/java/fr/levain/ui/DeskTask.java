package fr.levain.ui;

import fr.levain.kernel.Caller;
import java.util.List;

/** What waits for an officer besides dossiers, told by the module that knows it; the desk shows them beside the list. */
public interface DeskTask {
    /** @param label what to do, with how many: « 3 remarques à lire : Critères de 2027 » */
    record Task(String label, String href) {}

    /** Few, the most pressing first; none when nothing waits for this caller. */
    List<Task> waitingFor(Caller caller);
}
