package fr.levain.events.web;

import fr.levain.events.MyRegistration;
import fr.levain.ui.Page;
import java.util.List;

/** What somebody is registered for, in their own space. */
public record MyRegistrationsCard(List<MyRegistration> registrations) implements Page {}
