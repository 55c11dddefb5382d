"""What people do, a sentence each. A sentence says for whom it holds; its function is the proof."""
SENTENCES = []
WIDTHS, LANGUAGES = (1280, 390), ("en", "zh", "vi")


def sentence(words, widths=WIDTHS, languages=("en",), javascript=(True, False)):
    """Holds for every width, language, with and without JavaScript, that are named."""

    def keep(proof):
        SENTENCES.append((words, proof, widths, languages, javascript))
        return proof

    return keep
