package fr.levain.calls;

import java.util.Optional;

/** What an aid was before this platform kept its versions. */
public record EarlierTerms(String when, String title, Optional<String> told, String source) {}
