package fr.levain.accounts.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record AccountCreationPage(String returnTo, String name, String email, FormErrors errors, int status)
        implements Page {}
