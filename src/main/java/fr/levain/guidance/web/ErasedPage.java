package fr.levain.guidance.web;

import fr.levain.ui.Page;

/** Once it is. */
public record ErasedPage() implements Page {}
