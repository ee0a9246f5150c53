package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.VendorResponse.Cost;
import java.time.Instant;
import java.util.List;

/**
 * One thing that Xûr has sold.
 *
 * @param arrived the Friday on which he came
 * @param classType to characters of which class
 */
record XurSale(
    Instant arrived,
    int classType,
    int index,
    long itemHash,
    int quantity,
    List<Cost> costs,
    Roll roll) {}
