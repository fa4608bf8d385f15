package fr.levain.calls;

import java.util.Optional;

/** Whom to call when the department's own contact is not known. */
public record Contact(String name, Optional<String> phone, Optional<String> email) {}
