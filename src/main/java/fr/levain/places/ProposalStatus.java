package fr.levain.places;

/** A draft waits for its author to confirm their address; then the Region looks. */
public enum ProposalStatus { DRAFT, PROPOSED, PUBLISHED, REFUSED }
