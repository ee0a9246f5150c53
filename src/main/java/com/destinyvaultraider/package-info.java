/** Destiny Vault Raider: see, move, equip and find Destiny 2 gear, on a server that remembers. */
@NullMarked
package com.destinyvaultraider;

import org.jspecify.annotations.NullMarked;
