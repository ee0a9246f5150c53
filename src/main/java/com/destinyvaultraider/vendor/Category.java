package com.destinyvaultraider.vendor;

import java.util.List;

/** What a vendor sells under one heading. */
record Category(String name, List<Offer> offers) {}
