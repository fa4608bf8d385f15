package fr.levain.events;

import java.time.Instant;
import java.util.Optional;

/** Somebody who comes. @param number in the registration, from 1: whoever registered */
public record Attendee(int number, String name, Optional<Instant> presentAt) {}
