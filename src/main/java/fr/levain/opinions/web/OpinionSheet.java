package fr.levain.opinions.web;

import fr.levain.opinions.Excerpt;
import fr.levain.opinions.OpinionOpening.Inside;
import fr.levain.ui.Page;
import java.time.Instant;

/** What may be read, printed: to read away from a screen, without the frame of the site. */
public record OpinionSheet(Inside inside, Excerpt excerpt, Instant at) implements Page {}
