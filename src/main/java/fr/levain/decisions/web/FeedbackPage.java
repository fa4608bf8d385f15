package fr.levain.decisions.web;

import fr.levain.catalogue.Listing;
import fr.levain.decisions.Feedback;
import fr.levain.ui.Page;
import java.util.List;

/** What its applicant reads, once released. @param others open aids that suit the same answers */
public record FeedbackPage(String reference, String title, Feedback feedback, List<Listing> others) implements Page {}
