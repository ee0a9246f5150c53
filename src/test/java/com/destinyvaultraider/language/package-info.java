@NullMarked
package com.destinyvaultraider.language;

import org.jspecify.annotations.NullMarked;
