package fr.levain.places;

/** A draft waits for its author to confirm their address; then the Region looks. REPLACED: its author wrote otherwise before it did. */
public enum ProposalStatus { DRAFT, PROPOSED, PUBLISHED, REFUSED, REPLACED }
