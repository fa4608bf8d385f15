package fr.levain.guidance;

/**
 * A request as a partner reads it.
 *
 * @param contactShown whether its author's name and address are shown: to whoever took it
 */
public record RequestForPartner(OrientationRequest request, Handover handover, boolean contactShown) {}
