package fr.levain.letters;

import java.util.Set;

/**
 * Declared as a bean by a module that writes letters or mails: which template, and every value it will give. The pack's
 * text is checked against it when it is loaded.
 */
public record LetterUse(String template, Set<String> placeholders) {}
