package fr.levain.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact of a timeline, told in one French sentence. */
public record TimelineItem(Instant at, String what, @Nullable String by, @Nullable String detail) {}
