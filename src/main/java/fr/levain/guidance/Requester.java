package fr.levain.guidance;

import java.util.Optional;

/** Who asks, and how to reach them. Shown only to whoever looks after the request. */
public record Requester(String name, String email, Optional<String> phone) {}
