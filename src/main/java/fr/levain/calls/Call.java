package fr.levain.calls;

/** @param current the revision in force; for a draft, the one being prepared */
public record Call(CallId id, String slug, String title, CallStatus status, CallRevision current) {}
