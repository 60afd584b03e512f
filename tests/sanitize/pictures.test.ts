import { expect } from 'chai';
import { isSamePicture } from '../../src/sanitize/pictures.js';

describe('isSamePicture', () => {
  for (const [a, b, isSame] of [
    ['https://i.example/hall.png', 'https://i.example/hall.png', true],
    ['https://i.example/hall.png?w=1600', 'https://i.example/hall-725x209.png?ssl=1', true],
    ['https://i.example/hall-1024x683.jpg', 'https://i.example/hall-300x200.jpg', true],
    ['http://i.example/hall.png', 'https://i.example/hall.png#x', true],
    ['https://i.example/hall.png', 'https://i.example/hall-2.png', false],
    ['https://i.example/hall.png', 'https://cdn.example/hall-300x200.png', true],
    ['https://i.example/1/hall.png', 'https://i.example/2/hall.png', false],
    ['https://i.example/hall.png', 'https://i.example/hall.jpg', false],
    ['https://i.example/hall-scaled.jpg', 'https://i.example/hall-1024x683.jpg', true],
    ['https://i.example/image.php?id=1', 'https://i.example/image.php?id=2', false],
    ['https://i.example/image.php?id=1', 'https://i.example/image.php?id=1', true],
    ['https://i.example/_next/image?url=a', 'https://i.example/_next/image?url=b', false],
  ] as const) {
    it(`${a} and ${b}: ${isSame ? 'same' : 'different'}`, () => {
      expect(isSamePicture(a, b)).to.equal(isSame);
    });
  }
});
