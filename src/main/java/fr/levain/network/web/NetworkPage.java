package fr.levain.network.web;

import fr.levain.network.Notice;
import fr.levain.network.PublishedPractice;
import fr.levain.ui.Page;
import java.util.List;

/**
 * The door of the network.
 *
 * @param signedIn whether the reader has an account
 */
public record NetworkPage(SearchBox box, List<Notice> notices, List<PublishedPractice> practices, boolean signedIn) implements Page {}
