/** Tests that hold for the whole application. */
@NullMarked
package com.destinyvaultraider;

import org.jspecify.annotations.NullMarked;
