package fr.levain.guidance.web;

import fr.levain.ui.Page;

/** What waits for a partner, in their own space. @param member whether the person answers for a partner */
public record WaitingRequestsCard(long waiting, boolean member) implements Page {}
