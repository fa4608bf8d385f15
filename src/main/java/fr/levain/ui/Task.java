package fr.levain.ui;

import org.jspecify.annotations.Nullable;

/**
 * A line of a task list.
 *
 * @param href null when it cannot be opened yet
 * @param detail what is done or left, under the title; may be null
 */
public record Task(String title, @Nullable String href, @Nullable String detail, String status, Tone tone) {}
