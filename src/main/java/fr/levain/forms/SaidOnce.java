package fr.levain.forms;

import java.util.Set;

/** Supplied by the module that keeps what organisations said once, so that forms do not ask it again for nothing. */
public interface SaidOnce {
    /** The ids of the questions whose answer the organisation's record can hold. */
    Set<String> answers(FormRevision form);
}
