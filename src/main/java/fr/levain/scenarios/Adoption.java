package fr.levain.scenarios;

import fr.levain.committees.SessionLists;

/** How adopting a scenario ends. Only the first changes anything. */
public sealed interface Adoption {
    /** @param heard files that already have an opinion: the list left them as they are */
    record Done(int heard) implements Adoption {}

    /** It already is the list of the session. */
    record Already(SessionLists.Adopted now) implements Adoption {}

    /** Another list was adopted since the screen was read. */
    record Moved(SessionLists.Adopted now) implements Adoption {}

    record Refused(String why) implements Adoption {}
}
