/** What somebody tries who means no good: other people's ids, forged forms, odd input, haste. */
@NullMarked
package com.destinyvaultraider.attack;

import org.jspecify.annotations.NullMarked;
