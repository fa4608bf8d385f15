package fr.levain.letters;

import fr.levain.revisions.TextState;

/** A letter as officers prepare it: its draft, or what is published when none is open. */
public record LetterDraft(TextState state, WrittenLetter written) {}
