package fr.levain.messaging.web;

import fr.levain.messaging.SentMessage;
import fr.levain.ui.Page;
import java.util.List;

public record OutboxPage(List<SentMessage> messages) implements Page {}
