package fr.levain.events;

/**
 * Somebody to invite.
 *
 * @param shown as the organiser sees them: what is published of an award, never an address
 * @param why as they are told
 */
public record Invitee(String email, String shown, String why) {}
