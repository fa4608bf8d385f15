package fr.levain.accounts.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record CodePage(FormErrors errors, int status) implements Page {}
