package fr.levain.kernel;

import java.util.Set;

/**
 * Supplied as a bean by a module whose acts may not be told with the name of who did them. The journal keeps the account, for
 * the rules that need it; whoever shows a timeline asks here first.
 */
public interface HiddenAuthors {
    /** Events of this subject whose author this caller is not told; asked once per timeline. */
    Set<String> hidden(Subject subject, Caller caller);
}
