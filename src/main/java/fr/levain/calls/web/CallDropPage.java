package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.revisions.Difference;
import fr.levain.ui.Page;
import java.util.List;

/** Asks before a draft is given up. */
public record CallDropPage(CallDraft call, List<Difference> differences) implements Page {}
