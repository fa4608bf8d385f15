package fr.levain.assessment;

/** What an officer found of one document. */
public enum DocumentVerdict { CONFORMING, MISSING, UNREADABLE, NOT_CONFORMING, NOT_NEEDED }
