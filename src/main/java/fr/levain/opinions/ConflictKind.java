package fr.levain.opinions;

/** What ties a person to a project (I3): the interest that may alter, or seem to alter, an impartial judgement. */
public enum ConflictKind { EMPLOYER, OFFICE, MONEY, FAMILY, SHARED_WORK, RIVAL, OTHER }
