enum PlaceholderSynthesis {}
