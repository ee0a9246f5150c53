@NullMarked
package com.destinyvaultraider.inspection;

import org.jspecify.annotations.NullMarked;
