package fr.levain.network;

import java.time.Instant;
import java.util.UUID;

/**
 * Something of the network that somebody finds wrong.
 *
 * @param about as it was called
 * @param message of a request to be put in touch that is reported: its receiver shows it to the officers; blank for anything else
 */
public record AbuseReport(UUID id, AbuseTarget target, UUID targetId, String about, AbuseGround ground, String text, Instant toldAt, String message) {}
