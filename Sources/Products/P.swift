enum PlaceholderProducts {}
