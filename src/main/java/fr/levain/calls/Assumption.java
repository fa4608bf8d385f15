package fr.levain.calls;

/**
 * A value nobody at the authority has confirmed. Told to officers, never to the public.
 *
 * @param code stable across revisions, e.g. {@code regle:AMI-E7}
 */
public record Assumption(String code, String label, String value) {}
