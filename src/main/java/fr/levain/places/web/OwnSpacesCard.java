package fr.levain.places.web;

import fr.levain.places.Place;
import fr.levain.ui.Page;
import java.util.List;

/** The spaces whose sheets somebody's organisations keep. */
public record OwnSpacesCard(List<Place> places) implements Page {}
